import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface ChoicesProps<V extends string | number> {
  readonly legend: string;
  /** Names the group among all others. */
  readonly name: string;
  readonly values: readonly (readonly [value: V, name: string])[];
  readonly chosen: V | undefined;
  readonly set: (value: V) => void;
  /** What speaks for one of them. */
  readonly because: unknown;
  readonly isReadOnly: boolean;
}

/** A question of the plan, with its answers in words and what speaks for one of them. */
export function choices<V extends string | number>(props: ChoicesProps<V>): TemplateResult {
  const { legend, name, values, chosen, set, because, isReadOnly } = props;
  return html`<fieldset class="choices" ?disabled=${isReadOnly}>
    <legend>${legend}</legend>
    <div class="row">
      ${values.map(
        ([value, label]) =>
          html`<label class="check"
            ><input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => set(value)} />
            ${label}</label
          >`,
      )}
    </div>
    ${because ? html`<p class="muted">${because}</p>` : nothing}
  </fieldset>`;
}
