// A widget of somebody else, which is bundled with a Lit of its own.
import { html, LitElement } from 'lit';

customElements.define(
  'other-widget',
  class extends LitElement {
    render() {
      return html`Other`;
    }
  },
);
