// The site around the recipe.
// @ts-expect-error: the configuration of the recipe is put beside this one
import recipe from './recipe.config.js';

export default {
  title: 'Our company',
  url: 'https://www.example.org',
  baseUrl: '/',
  trailingSlash: true,
  i18n: { defaultLocale: 'de', locales: ['de'] },
  plugins: ['@docusaurus/plugin-content-pages'],
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/custom.css' }]],
  themeConfig: { navbar: { title: 'Our company', items: [{ to: '/page', label: 'A job' }] } },
  ...recipe,
  scripts: ['/watch.js', ...recipe.scripts],
};
