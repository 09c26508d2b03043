/**
 * Whether a text is one bare e-mail address: no name, no list, no quotes, no comments, at most 254 characters.
 *
 * Narrower than RFC 5322 on purpose. Every character it lets through may stand in a `mailto:` link and in a header as it
 * is, so that an address can add neither a second recipient nor a header field. A domain beyond ASCII is written in its
 * `xn--` form.
 */
export const isEmailAddress = (text: string): boolean =>
  text.length < 255 &&
  /^(?=.{1,64}@)[\w!$'*+~-]+(\.[\w!$'*+~-]+)*@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])$/i.test(
    text,
  );
