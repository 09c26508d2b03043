import { html, type TemplateResult } from 'lit';

/**
 * All that the element shows. Tools that record sessions leave out what carries their mark, which must be in here, not
 * on the element: rrweb and those built on it, Sentry, PostHog, FullStory; Hotjar, Clarity, Matomo, Datadog, LogRocket.
 */
export const root = (locale: string, content: unknown): TemplateResult =>
  html`<div
    class="root rr-block sentry-block ph-no-capture fs-exclude"
    data-hj-suppress
    data-clarity-mask="true"
    data-matomo-mask
    data-dd-privacy="hidden"
    data-private
    lang=${locale}
    dir="ltr"
  >
    ${content}
  </div>`;
