/**
 * The settings of the block, beside the post. Written for the browser as it is, so that there is nothing to build.
 */
(function (wp) {
  const { createElement: el } = wp.element;
  const { InspectorControls } = wp.blockEditor;
  const { ExternalLink, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { __, sprintf } = wp.i18n;
  const { languageName, namesIn, newPosition, ownOf, PositionChooser } = window.selfAssessmentBlock;

  function languageOptions(positions, position) {
    const known = positions.find(({ id }) => id === position);
    return [
      { value: '', label: __('The language of the page', 'self-assessment') },
      ...(known ? known.languages : ['en', 'de']).map((tag) => ({ value: tag, label: languageName(tag) })),
    ];
  }

  /** The ways to where positions are written. In a tab of their own: the post may not be saved yet. */
  function WritingLinks({ positions, position }) {
    const chosen = ownOf(positions).filter(({ id }) => namesIn(position).includes(id));
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
    );
  }

  function Settings({ positions, attributes, setAttributes }) {
    const { position, language, headingLevel, email, posting, remember } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value });
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Settings', 'self-assessment') },
        el(PositionChooser, { positions, position, setPosition: set('position') }),
        newPosition && el(WritingLinks, { positions, position }),
        el(SelectControl, {
          label: __('Language', 'self-assessment'),
          value: language,
          options: languageOptions(positions, position),
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

  window.selfAssessmentBlock.Settings = Settings;
})(window.wp);
