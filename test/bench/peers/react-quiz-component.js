// @ts-nocheck: a module for a page of a peer, whose packages are not ours.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';
import { place, questions, title } from './position.js';

const quiz = {
  quizTitle: title,
  nrOfQuestions: String(questions.length),
  questions: questions.map(({ text, options }) => ({
    question: text,
    questionType: 'text',
    answerSelectionType: 'single',
    answers: options,
    correctAnswer: String(options.length),
    point: '1',
  })),
};

createRoot(place()).render(createElement(Quiz, { quiz }));
