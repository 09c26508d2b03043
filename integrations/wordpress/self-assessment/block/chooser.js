/**
 * The choice of what the block shows: one position, several or an address. Written for the browser as it is, so that there
 * is nothing to build.
 */
(function (wp) {
  const { createElement: el, Fragment, useState } = wp.element;
  const { CheckboxControl, SelectControl, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const { namesIn, ownOf, titleOf } = window.selfAssessmentBlock;

  const BY_ADDRESS = 'https://';
  const SEVERAL = 'several';
  const isSeveral = (position) => namesIn(position).length > 1;
  const isAddress = (position) => position.startsWith(BY_ADDRESS) && !isSeveral(position);

  /** The positions of the site, followed by what a page names besides: examples, addresses, what has been deleted since. */
  function withNames(positions, names) {
    const own = ownOf(positions);
    const others = names.filter((name) => !own.some(({ id }) => id === name));
    return [...own, ...others.map((name) => ({ id: name, title: titleOf(positions, name) }))];
  }

  /** The names with one more or one less; in the order of the list, followed by what is not in it. */
  function withName(positions, position, id, isIn) {
    const names = namesIn(position).filter((name) => name !== id);
    const known = ownOf(positions)
      .map((one) => one.id)
      .filter((name) => names.includes(name) || (isIn && name === id));
    const others = [...names, ...(isIn ? [id] : [])].filter((name) => !known.includes(name));
    return [...known, ...others].join(' ');
  }

  function options(positions, chosen) {
    const listed = isAddress(chosen) || isSeveral(chosen) ? [] : namesIn(chosen);
    return [
      { value: '', label: __('Which position?', 'self-assessment') },
      ...withNames(positions, listed).map(({ id, title }) => ({ value: id, label: title })),
      ...(ownOf(positions).length > 1
        ? [{ value: SEVERAL, label: __('Several positions, to choose from', 'self-assessment') }]
        : []),
      { value: BY_ADDRESS, label: __('Another document, by its address', 'self-assessment') },
    ];
  }

  function PositionChooser({ positions, position, setPosition }) {
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
        options: options(positions, position),
        onChange: (value) => {
          setChoosesSeveral(value === SEVERAL);
          const all = ownOf(positions).map(({ id }) => id);
          setPosition(value === SEVERAL ? all.join(' ') : value);
        },
      }),
      several &&
        el(
          'div',
          { role: 'group', 'aria-label': __('Several positions, to choose from', 'self-assessment') },
          withNames(positions, names).map(({ id, title }) =>
            el(CheckboxControl, {
              key: id,
              label: title,
              checked: names.includes(id),
              disabled: names.length === 1 && names[0] === id,
              onChange: (checked) => setPosition(withName(positions, position, id, checked)),
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

  window.selfAssessmentBlock.PositionChooser = PositionChooser;
})(window.wp);
