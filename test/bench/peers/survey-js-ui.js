// @ts-nocheck: a module for a page of a peer, whose packages are not ours.
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css'; // the other one asks the web for a font
import 'survey-js-ui';
import { place, questions, title } from './position.js';

const survey = new Model({
  firstPageIsStartPage: true,
  showProgressBar: true,
  pages: [
    { elements: [{ type: 'html', name: 'intro', html: title }] },
    ...questions.map(({ id, text, options }) => ({
      elements: [
        {
          type: 'radiogroup',
          name: id,
          title: text,
          isRequired: true,
          choices: options.map((text, value) => ({ value, text })),
        },
      ],
    })),
  ],
});
survey.render(place());
