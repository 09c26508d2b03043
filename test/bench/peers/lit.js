// @ts-nocheck: a module for a page of a peer, whose packages are not ours.
import { html, LitElement } from 'lit';
import { place, questions, title } from './position.js';

/** The minimal page as an element: what Lit itself costs. */
class MinimalQuiz extends LitElement {
  static properties = { current: { state: true } };

  answers = [];

  constructor() {
    super();
    this.current = -1;
  }

  render() {
    const question = questions[this.current];
    const isOver = this.current >= questions.length;
    return html`<form @submit=${this.go}>
      <h1>${isOver ? 'Your answers' : title}</h1>
      <fieldset ?hidden=${!question}>
        <legend>${question ? question.text : this.answers.join(', ')}</legend>
        ${question?.options.map(
          (text, level) =>
            html`<label
              ><input type="radio" name="answer" .value=${String(level)} .checked=${false} required />${text}</label
            >`,
        )}
      </fieldset>
      <button>${this.current < 0 ? 'Start' : 'Continue'}</button>
    </form>`;
  }

  go(event) {
    event.preventDefault();
    if (this.current >= 0) this.answers.push(event.target.elements.answer.value);
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.checked = false));
    this.current++;
  }
}

customElements.define('minimal-quiz', MinimalQuiz);
place().append(document.createElement('minimal-quiz'));
