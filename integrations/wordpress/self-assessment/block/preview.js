/**
 * The block on the page that is being written: the element itself, as visitors meet it. Written for the browser as it is,
 * so that there is nothing to build.
 */
(function ({ components: { VisuallyHidden }, element: { createElement: el, Fragment, useEffect, useRef } }) {
  const { script, language: siteLanguage } = window.selfAssessmentBlock;

  /** Since WordPress 6.3 the post is written in a frame, which knows no elements but those that are defined in it. */
  function loadInto(page) {
    if ([...page.scripts].some(({ src }) => src === script)) return;
    page.head.append(Object.assign(page.createElement('script'), { src: script }));
  }

  /**
   * Nothing in it can be clicked or get the focus, so that a click chooses the block, and nothing is kept of it.
   *
   * @param name What those hear who do not see it.
   * @param children What stands there until the element does, and where it cannot.
   */
  function Preview({ src, language, headingLevel, name, children }) {
    const element = useRef();
    useEffect(() => {
      // As a property: versions of React differ in what an attribute of this name means.
      element.current.inert = true;
      loadInto(element.current.ownerDocument);
    }, []);
    return el(
      Fragment,
      null,
      el(VisuallyHidden, null, name),
      el(
        'self-assessment',
        {
          ref: element,
          src,
          lang: language || siteLanguage,
          'heading-level': headingLevel || '2',
          remember: 'none',
        },
        children,
      ),
    );
  }

  window.selfAssessmentBlock.Preview = Preview;
})(window.wp);
