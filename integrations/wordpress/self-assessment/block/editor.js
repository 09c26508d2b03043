/**
 * The block in the editor: a placeholder that says what stands here, and the settings beside it.
 * Written for the browser as it is, so that there is nothing to build.
 */
(function (wp) {
  const { createElement: el, Fragment, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
  const { __, sprintf } = wp.i18n;

  /** What PHP found: `{ id, title, languages }`, the built-in position first. */
  const positions = window.selfAssessmentPositions || [];
  const BY_ADDRESS = 'https://';
  const SEVERAL = 'several';
  const namesIn = (position) => position.split(/\s+/).filter(Boolean);
  const isSeveral = (position) => namesIn(position).length > 1;
  const isAddress = (position) => position.startsWith(BY_ADDRESS) && !isSeveral(position);

  /** The name of a language in the language of the editor. */
  function languageName(tag) {
    try {
      return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' }).of(tag);
    } catch (error) {
      return tag;
    }
  }

  /** The built-in position may be named by its id as well. */
  const isBuiltIn = (position) => position === '' || (positions.length > 0 && position === positions[0].id);

  function positionOptions(chosen) {
    const [builtIn, ...others] = positions;
    const known =
      isBuiltIn(chosen) || isAddress(chosen) || isSeveral(chosen) || positions.some(({ id }) => id === chosen);
    return [
      { value: '', label: builtIn ? builtIn.title : __('The built-in position', 'self-assessment') },
      ...others.map(({ id, title }) => ({ value: id, label: title })),
      // A page may name a document that has been deleted since.
      ...(known ? [] : [{ value: chosen, label: chosen }]),
      ...(positions.length > 1
        ? [{ value: SEVERAL, label: __('Several positions, to choose from', 'self-assessment') }]
        : []),
      { value: BY_ADDRESS, label: __('Another document, by its address', 'self-assessment') },
    ];
  }

  /** All positions, followed by what a page names besides: addresses, documents that have been deleted since. */
  function withNames(names) {
    const others = names.filter((name) => !positions.some(({ id }) => id === name));
    return [...positions, ...others.map((name) => ({ id: name, title: name }))];
  }

  /** The positions with one more or one less; in the order of the list, followed by what is not in it. */
  function withName(position, id, isIn) {
    const names = namesIn(position).filter((name) => name !== id);
    const known = positions.map((one) => one.id).filter((name) => names.includes(name) || (isIn && name === id));
    return [...known, ...names.filter((name) => !known.includes(name))].join(' ');
  }

  function languageOptions(position) {
    const known = positions.find(({ id }) => id === position) || positions[0];
    const languages = !isAddress(position) && known ? known.languages : ['en', 'de'];
    return [
      { value: '', label: __('The language of the page', 'self-assessment') },
      ...languages.map((tag) => ({ value: tag, label: languageName(tag) })),
    ];
  }

  function Settings({ attributes, setAttributes }) {
    const { position, language, headingLevel, email, posting, remember } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value });
    // The list stays while people choose from it, even where a single one is left.
    const [choosesSeveral, setChoosesSeveral] = useState(isSeveral(position));
    const names = namesIn(position);
    const several = isSeveral(position) || (choosesSeveral && names.length === 1);
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Settings', 'self-assessment') },
        el(SelectControl, {
          label: __('Position', 'self-assessment'),
          value: several ? SEVERAL : isAddress(position) ? BY_ADDRESS : isBuiltIn(position) ? '' : position,
          options: positionOptions(position),
          onChange: (value) => {
            setChoosesSeveral(value === SEVERAL);
            setAttributes({ position: value === SEVERAL ? positions.map(({ id }) => id).join(' ') : value });
          },
        }),
        several &&
          el(
            'div',
            { role: 'group', 'aria-label': __('Several positions, to choose from', 'self-assessment') },
            withNames(names).map(({ id, title }) =>
              el(CheckboxControl, {
                key: id,
                label: title,
                checked: names.includes(id),
                disabled: names.length === 1 && names[0] === id,
                onChange: (checked) => setAttributes({ position: withName(position, id, checked) }),
              }),
            ),
          ),
        !several &&
          isAddress(position) &&
          el(TextControl, {
            label: __('Address of the position document', 'self-assessment'),
            help: __('It begins with https:// and must allow this site to read it.', 'self-assessment'),
            type: 'url',
            value: position,
            onChange: (value) => setAttributes({ position: isAddress(value) ? value : BY_ADDRESS }),
          }),
        el(SelectControl, {
          label: __('Language', 'self-assessment'),
          value: language,
          options: languageOptions(position),
          onChange: set('language'),
        }),
        el(SelectControl, {
          label: __('Level of the first heading', 'self-assessment'),
          value: headingLevel,
          options: ['', '1', '2', '3', '4', '5', '6'].map((value) => ({
            value,
            label: value || __('2 (default)', 'self-assessment'),
          })),
          onChange: set('headingLevel'),
        }),
        el(TextControl, {
          label: __('E-mail address for applications', 'self-assessment'),
          help: __('Leave empty to use the address of the position.', 'self-assessment'),
          type: 'email',
          value: email,
          onChange: set('email'),
        }),
        el(TextControl, {
          label: __('Address of the job posting', 'self-assessment'),
          help: __(
            'Linked where the self-assessment cannot run. Leave empty if the posting is on this page.',
            'self-assessment',
          ),
          type: 'url',
          value: posting,
          onChange: set('posting'),
        }),
        el(ToggleControl, {
          label: __('Keep answers until the browser tab is closed', 'self-assessment'),
          help: __('Otherwise they are lost when the page is left. Nothing is ever sent.', 'self-assessment'),
          checked: remember !== 'none',
          onChange: (keep) => setAttributes({ remember: keep ? '' : 'none' }),
        }),
      ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const { position, language } = attributes;
    const titleOf = (name) => (positions.find(({ id }) => id === name) || { title: name }).title;
    const names = namesIn(position);
    const title = names.length || !positions.length ? names.map(titleOf).join(', ') : positions[0].title;
    return el(
      Fragment,
      null,
      el(Settings, { attributes, setAttributes }),
      el(
        'div',
        useBlockProps(),
        el(
          Placeholder,
          {
            label: __('Self-assessment', 'self-assessment'),
            instructions: __(
              'Visitors see the questions here. Where the script cannot run they read how to apply.',
              'self-assessment',
            ),
          },
          el(
            'p',
            null,
            language
              ? /* translators: 1: title of a position, 2: name of a language. */
                sprintf(__('%1$s, in %2$s', 'self-assessment'), title, languageName(language))
              : title,
          ),
        ),
      ),
    );
  }

  wp.blocks.registerBlockType('self-assessment/self-assessment', { edit: Edit, save: () => null });
})(window.wp);
