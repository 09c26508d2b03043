import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const dist = { outdir: 'dist' };

/** From the comments of the elements: the manifest, and what editors need to complete the tag, its attributes and variables. */
export default {
  globs: [
    ...['src/self-assessment.ts', 'src/events.ts', 'src/index.ts'],
    ...['src/editor/self-assessment-editor.ts', 'src/editor/events.ts'],
  ],
  ...dist,
  litelement: true,
  packagejson: false,
  plugins: [customElementVsCodePlugin(dist), customElementJetBrainsPlugin({ ...dist, packageJson: false })],
};
