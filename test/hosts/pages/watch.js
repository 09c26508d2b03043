// Stands first in the head of a page and notes what should not happen on it, in every engine alike.
(function () {
  var seen = (window.seen = []);
  window.addEventListener('error', function (event) {
    seen.push('error: ' + (event.message || (event.target && event.target.localName) || 'unknown'));
  });
  window.addEventListener('unhandledrejection', function (event) {
    seen.push('rejection: ' + event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    // Browsers ask for this one by themselves.
    if (/favicon\.ico$/.test(event.blockedURI)) return;
    seen.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  ['error', 'warn'].forEach(function (kind) {
    var say = console[kind];
    console[kind] = function () {
      seen.push(kind + ': ' + Array.prototype.join.call(arguments, ' '));
      return say.apply(console, arguments);
    };
  });
})();
