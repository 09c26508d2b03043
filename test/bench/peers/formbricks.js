// @ts-nocheck: a module for a page of a peer, whose packages are not ours.
import { renderSurveyInline } from '@formbricks/surveys';
import { place, questions, title } from './position.js';

renderSurveyInline({
  containerId: place().id,
  brandColor: '#0f5fe1',
  isBrandingEnabled: false,
  survey: {
    id: 'quiz',
    type: 'link',
    welcomeCard: { enabled: true, headline: title, buttonLabel: 'Start', timeToFinish: true },
    thankYouCard: { enabled: true, headline: 'Thank you' },
    questions: questions.map(({ id, text, options }) => ({
      id,
      type: 'multipleChoiceSingle',
      headline: text,
      required: true,
      shuffleOption: 'none',
      choices: options.map((label, index) => ({ id: `${id}-${index}`, label })),
    })),
  },
});
