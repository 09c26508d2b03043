// Goes through the element as somebody does who answers everything, and gives what they see and take along as one text.
// It stands first in the head of a page whose other scripts replace what browsers bring, so it takes what it needs
// beforehand and keeps to syntax otherwise.
(function () {
  var blobs = [];
  var copied = [];
  var OwnPromise = Promise;
  var OwnResponse = Response;
  var apply = Reflect.apply;
  var queryFragment = DocumentFragment.prototype.querySelector;
  var queryAll = DocumentFragment.prototype.querySelectorAll;
  var replace = String.prototype.replace;
  var dispatch = EventTarget.prototype.dispatchEvent;
  var OwnEvent = Event;
  var address = location;
  var later = setTimeout;
  URL.createObjectURL = function (blob) {
    blobs[blobs.length] = blob;
    return '#';
  };
  HTMLAnchorElement.prototype.click = function () {};
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: function (text) {
        copied[copied.length] = text;
        return OwnPromise.resolve();
      },
    },
  });

  var plain = function (text) {
    return apply(replace, text, [/\s+/g, ' ']);
  };

  var walk = async function () {
    var log = '';
    var element = document.querySelector('self-assessment');
    var root = element.shadowRoot;
    var one = function (selector) {
      var found = apply(queryFragment, root, [selector]);
      if (!found) throw new Error('no ' + selector + ' on: ' + plain(root.textContent));
      return found;
    };
    var settled = async function () {
      await new OwnPromise(function (done) {
        later(done, 0);
      });
      while ((await element.updateComplete) === false);
    };
    // What else a page does between two things that somebody does.
    var disturb = window.disturb || function () {};
    var click = async function (selector) {
      disturb(root);
      one(selector).click();
      await settled();
    };
    var type = async function (selector, text) {
      disturb(root);
      var field = one(selector);
      field.value = text;
      apply(dispatch, field, [new OwnEvent('input', { bubbles: true, composed: true })]);
      await settled();
    };
    var note = function (what, text) {
      log += '\n' + what + ': ' + plain(text);
    };

    note('intro', one('.root').textContent);
    await click('[part~=primary]');
    for (var n = 0; element.step === 'question'; n++) {
      if (n > 100) throw new Error('The questions do not end: ' + one('.heading').textContent);
      note('question', one('.question').textContent);
      var radios = apply(queryAll, root, ['input[name=answer]']);
      disturb(root);
      radios[n % 4 === 3 ? radios.length - 1 : 1 + (n % 3)].click();
      await settled();
      if (n === 0) await type('.example textarea', 'Über „k8s“ – 🍎 und mehr');
      note('progress', one('.progress').textContent);
      await click('.question [part~=primary]');
    }
    note('review', one('.review').textContent);
    await click('.review [part~=primary]');
    note(element.step, one('.summary').textContent);
    note('draft', one('textarea[data-focus=draft]').value);
    note('mail', one('.application a[href^="mailto:"]').href);
    await click('.panel .actions button:nth-child(3)');
    await click('.summary-actions button:nth-child(2)');
    await click('.summary-actions button:nth-child(3)');
    for (var i = 0; i < blobs.length; i++)
      log += '\nfile: ' + apply(replace, await new OwnResponse(blobs[i]).text(), [/\nDate: .*/, '']);
    note('link', apply(replace, copied[0], [address.href, '']));
    var stored = sessionStorage.getItem('self-assessment:scs-product-owner-container') || '';
    note('stored', apply(replace, stored, [/"saved":\d+/, '']));
    address.hash = apply(replace, copied[0], [/.*#/, '']);
    await settled();
    await settled();
    note(one('.heading') && element.step === 'summary' ? 'shared' : 'not shared', one('.content').textContent);
    for (var s = 0; s < seen.length; s++) note('seen', seen[s]);
    return log;
  };

  // Written into the page, because whoever drives the browser may need what the page has replaced.
  addEventListener('load', async function () {
    var result = document.createElement('pre');
    result.id = 'walked';
    try {
      result.textContent = await walk();
    } catch (error) {
      result.textContent = String(error);
    }
    document.body.appendChild(result);
  });
})();
