// A consent manager in the ways of the common ones. It stands in the head, before what it keeps back. With the attribute
// `data-blocks-all` it keeps every script back that comes after it, but for those that say they are to be ignored.
(function () {
  var blocksAll = document.currentScript.hasAttribute('data-blocks-all');
  var kept = 'script[type="text/plain"][data-category]';
  var isGiven = false;

  function keepBack(script) {
    if (script.type) script.setAttribute('data-type', script.type);
    script.type = 'text/plain';
    script.setAttribute('data-category', 'functional');
  }
  if (blocksAll)
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          if (!isGiven && node.localName === 'script' && node.dataset.cookieconsent !== 'ignore') keepBack(node);
        });
      });
    }).observe(document, { childList: true, subtree: true });

  function anew(old) {
    var script = document.createElement('script');
    Array.prototype.forEach.call(old.attributes, function (attribute) {
      if (attribute.name !== 'type') script.setAttribute(attribute.name, attribute.value);
    });
    if (old.dataset.type) script.type = old.dataset.type;
    script.textContent = old.textContent;
    return script;
  }

  function all() {
    isGiven = true;
    return Array.prototype.slice.call(document.querySelectorAll(kept));
  }

  window.consent = {
    /** Makes each script anew in its place. */
    replace: function () {
      all().forEach(function (old) {
        old.replaceWith(anew(old));
      });
    },
    /** Adds a new script for each at the end of the head, the last one first, and leaves the old ones. */
    append: function () {
      all()
        .reverse()
        .forEach(function (old) {
          document.head.appendChild(anew(old));
        });
    },
    /** Puts a copy beside each that may run. */
    copy: function () {
      all().forEach(function (old) {
        var copy = old.cloneNode(true);
        copy.type = old.dataset.type || 'text/javascript';
        old.after(copy);
      });
    },
    /** Takes an element out of the page and leaves a sentence. */
    takeOut: function (selector) {
      var element = document.querySelector(selector);
      var sentence = document.createElement('p');
      sentence.id = 'taken-out';
      sentence.textContent = 'You have not agreed to see this.';
      sentence.dataset.was = btoa(unescape(encodeURIComponent(element.outerHTML)));
      element.replaceWith(sentence);
    },
    /** Writes it in again. */
    putBack: function () {
      var sentence = document.querySelector('#taken-out');
      sentence.outerHTML = decodeURIComponent(escape(atob(sentence.dataset.was)));
    },
    /** What was stored is deleted; what runs cannot be stopped. */
    withdraw: function () {
      isGiven = false;
      sessionStorage.clear();
      localStorage.clear();
    },
  };
})();
