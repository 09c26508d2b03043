/**
 * The block in the editor: what visitors will see of it, or what is still to be chosen, and the settings beside it. Written
 * for the browser as it is, so that there is nothing to build.
 */
(function (wp) {
  const { createElement: el, Fragment } = wp.element;
  const { useBlockProps } = wp.blockEditor;
  const { ExternalLink, Placeholder } = wp.components;
  const { useSelect } = wp.data;
  const { __, sprintf } = wp.i18n;
  const { languageName, namesIn, newPosition, ownOf, Preview, Settings, store, titleOf } = window.selfAssessmentBlock;

  /** What stands in the place of the element. */
  function Instead({ children }) {
    const instructions = __(
      'Visitors see the questions here. Where the script cannot run they read how to apply.',
      'self-assessment',
    );
    return el(Placeholder, { label: __('Self-assessment', 'self-assessment'), instructions }, el('p', null, children));
  }

  /** Asks for a position, and says where one can be written if there is none. */
  function Question({ positions }) {
    if (ownOf(positions).length)
      return el('strong', null, __('Which position? Choose one in the settings of the block.', 'self-assessment'));
    return el(
      Fragment,
      null,
      el('strong', null, __('This site has no positions yet.', 'self-assessment')),
      newPosition && ' ',
      newPosition && el(ExternalLink, { href: newPosition }, __('New position', 'self-assessment')),
    );
  }

  /** The title, and the language that it is to speak. */
  function nameOf(positions, { position, language }) {
    const titles = namesIn(position)
      .map((name) => titleOf(positions, name))
      .join(', ');
    return language
      ? /* translators: 1: title of a position, 2: name of a language. */
        sprintf(__('%1$s, in %2$s', 'self-assessment'), titles, languageName(language))
      : titles;
  }

  /** Documents of other servers are not loaded here: their addresses may not have been typed to the end. */
  function Content({ positions, attributes }) {
    const { position, language, headingLevel } = attributes;
    const names = namesIn(position);
    if (!names.length) return el(Instead, null, el(Question, { positions }));
    const name = nameOf(positions, attributes);
    const found = positions.filter(({ id }) => names.includes(id));
    const isElsewhere = names.some((one) => one.includes(':'));
    if (isElsewhere || !found.length)
      return el(
        Instead,
        null,
        name,
        !isElsewhere && el('br'),
        !isElsewhere && el('strong', null, __('There is no such position.', 'self-assessment')),
      );
    const src = names.flatMap((id) => found.filter((one) => one.id === id).map(({ url }) => url)).join(' ');
    return el(Preview, { src, language, headingLevel, name }, el(Instead, null, name));
  }

  function Edit({ attributes, setAttributes }) {
    const positions = useSelect((select) => select(store).all(), []);
    return el(
      Fragment,
      null,
      el(Settings, { positions, attributes, setAttributes }),
      el('div', useBlockProps(), el(Content, { positions, attributes })),
    );
  }

  wp.blocks.registerBlockType('self-assessment/self-assessment', { edit: Edit, save: () => null });
})(window.wp);
