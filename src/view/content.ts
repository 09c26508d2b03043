import type { nothing, TemplateResult } from 'lit';

/** What one view gives another to show. */
export type Content = TemplateResult | string | typeof nothing;
