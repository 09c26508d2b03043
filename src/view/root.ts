import { html, type TemplateResult } from 'lit';

/**
 * All that the element shows. Tools that record sessions leave out, or mask, what carries their mark, which must be in
 * here, not on the element; classes: rrweb, Sentry, PostHog, Amplitude, Mixpanel, New Relic, FullStory, Mouseflow;
 * attributes: Hotjar, Contentsquare, Clarity, Matomo, Datadog, LogRocket, Smartlook.
 */
export const root = (locale: string, content: unknown): TemplateResult =>
  html`<div
    class="root rr-block sentry-block ph-no-capture amp-block mp-block nr-block fs-exclude mf-excluded"
    data-hj-suppress
    data-cs-mask
    data-clarity-mask="true"
    data-matomo-mask
    data-dd-privacy="hidden"
    data-private
    data-sl="exclude"
    lang=${locale}
    dir="ltr"
  >
    ${content}
  </div>`;
