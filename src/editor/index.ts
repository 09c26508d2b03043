import '../index.js';
import { readerFor } from './reader/reader-for.js';
import { SelfAssessmentEditorElement } from './self-assessment-editor.js';

const TAG = 'self-assessment-editor';

SelfAssessmentEditorElement.readerFor = readerFor;
if (!customElements.get(TAG)) customElements.define(TAG, SelfAssessmentEditorElement);
