import '../index.js';
import { SelfAssessmentEditorElement } from './self-assessment-editor.js';

const TAG = 'self-assessment-editor';

if (!customElements.get(TAG)) customElements.define(TAG, SelfAssessmentEditorElement);
