/**
 * The block in the editor: a placeholder that says what stands here, and the settings beside it.
 * Written for the browser as it is, so that there is nothing to build.
 */
(function (wp) {
  const { createElement: el, Fragment, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, ExternalLink, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { __, sprintf } = wp.i18n;

  /** What PHP found: the positions `{ id, title, languages, own, edit }`, and where one is written; empty for who may not. */
  const { positions = [], newPosition = '' } = window.selfAssessmentPositions || {};
  /** Examples belong to another organisation: nobody is offered them, but a page may name one. */
  const ownPositions = positions.filter(({ own }) => own);
  const BY_ADDRESS = 'https://';
  const SEVERAL = 'several';
  const namesIn = (position) => position.split(/\s+/).filter(Boolean);
  const isSeveral = (position) => namesIn(position).length > 1;
  const isAddress = (position) => position.startsWith(BY_ADDRESS) && !isSeveral(position);
  const titleOf = (name) => (positions.find(({ id }) => id === name) || { title: name }).title;

  /** The name of a language in the language of the editor. */
  function languageName(tag) {
    try {
      return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' }).of(tag);
    } catch (error) {
      return tag;
    }
  }

  /** The positions of the site, followed by what a page names besides: examples, addresses, what has been deleted since. */
  function withNames(names) {
    const others = names.filter((name) => !ownPositions.some(({ id }) => id === name));
    return [...ownPositions, ...others.map((name) => ({ id: name, title: titleOf(name) }))];
  }

  /** The positions with one more or one less; in the order of the list, followed by what is not in it. */
  function withName(position, id, isIn) {
    const names = namesIn(position).filter((name) => name !== id);
    const known = ownPositions.map((one) => one.id).filter((name) => names.includes(name) || (isIn && name === id));
    const others = [...names, ...(isIn ? [id] : [])].filter((name) => !known.includes(name));
    return [...known, ...others].join(' ');
  }

  function positionOptions(chosen) {
    const listed = isAddress(chosen) || isSeveral(chosen) ? [] : namesIn(chosen);
    return [
      { value: '', label: __('Which position?', 'self-assessment') },
      ...withNames(listed).map(({ id, title }) => ({ value: id, label: title })),
      ...(ownPositions.length > 1
        ? [{ value: SEVERAL, label: __('Several positions, to choose from', 'self-assessment') }]
        : []),
      { value: BY_ADDRESS, label: __('Another document, by its address', 'self-assessment') },
    ];
  }

  function languageOptions(position) {
    const known = positions.find(({ id }) => id === position);
    return [
      { value: '', label: __('The language of the page', 'self-assessment') },
      ...(known ? known.languages : ['en', 'de']).map((tag) => ({ value: tag, label: languageName(tag) })),
    ];
  }

  /** One position, several or an address. */
  function PositionChooser({ position, setPosition }) {
    // The list stays while people choose from it, even where a single one is left.
    const [choosesSeveral, setChoosesSeveral] = useState(isSeveral(position));
    const names = namesIn(position);
    const several = isSeveral(position) || (choosesSeveral && names.length === 1);
    return el(
      Fragment,
      null,
      el(SelectControl, {
        label: __('Position', 'self-assessment'),
        value: several ? SEVERAL : isAddress(position) ? BY_ADDRESS : position,
        options: positionOptions(position),
        onChange: (value) => {
          setChoosesSeveral(value === SEVERAL);
          setPosition(value === SEVERAL ? ownPositions.map(({ id }) => id).join(' ') : value);
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
              onChange: (checked) => setPosition(withName(position, id, checked)),
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
          onChange: (value) => setPosition(isAddress(value) ? value : BY_ADDRESS),
        }),
    );
  }

  /** The ways to where positions are written. In a tab of their own: the post may not be saved yet. */
  function WritingLinks({ position }) {
    const chosen = ownPositions.filter(({ id }) => namesIn(position).includes(id));
    return el(
      'div',
      { style: { marginBottom: '24px' } },
      chosen.map(({ id, title, edit }) =>
        el(
          'p',
          { key: id },
          el(
            ExternalLink,
            { href: edit },
            chosen.length > 1
              ? /* translators: %s: title of a position. */
                sprintf(__('Edit “%s”', 'self-assessment'), title)
              : __('Edit position', 'self-assessment'),
          ),
        ),
      ),
      el('p', null, el(ExternalLink, { href: newPosition }, __('New position', 'self-assessment'))),
      el(
        'p',
        { className: 'components-base-control__help' },
        __('To choose a new one here, save this page and load it again.', 'self-assessment'),
      ),
    );
  }

  function Settings({ attributes, setAttributes }) {
    const { position, language, headingLevel, email, posting, remember } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value });
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Settings', 'self-assessment') },
        el(PositionChooser, { position, setPosition: set('position') }),
        newPosition && el(WritingLinks, { position }),
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
    const title = namesIn(position).map(titleOf).join(', ');
    const question = ownPositions.length
      ? __('Which position? Choose one in the settings of the block.', 'self-assessment')
      : __('This site has no positions yet.', 'self-assessment');
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
          title
            ? el(
                'p',
                null,
                language
                  ? /* translators: 1: title of a position, 2: name of a language. */
                    sprintf(__('%1$s, in %2$s', 'self-assessment'), title, languageName(language))
                  : title,
              )
            : el(
                'p',
                null,
                el('strong', null, question),
                !ownPositions.length && newPosition ? ' ' : null,
                !ownPositions.length && newPosition
                  ? el(ExternalLink, { href: newPosition }, __('New position', 'self-assessment'))
                  : null,
              ),
        ),
      ),
    );
  }

  wp.blocks.registerBlockType('self-assessment/self-assessment', { edit: Edit, save: () => null });
})(window.wp);
