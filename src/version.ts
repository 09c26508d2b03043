/** The version of the component, as in package.json. */
export const VERSION = '0.1.0';
