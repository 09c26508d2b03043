import type { LaunchOptions } from 'playwright-core';

type Settings = Record<'chromium' | 'firefox', LaunchOptions>;

/** What people set in their browser for all pages. WebKitGTK's small browser has no such settings. */
const settings = (blink: string, firefoxUserPrefs: NonNullable<LaunchOptions['firefoxUserPrefs']>): Settings => ({
  chromium: { args: [`--blink-settings=${blink}`] },
  firefox: { firefoxUserPrefs },
});

export const TEXT: [name: string, lowestLine: number, Settings][] = [
  ['text of 200 %', 28, settings('defaultFontSize=32', { 'font.size.variable.x-western': 32 })],
  ['no text below 24 pixels', 24, settings('minimumFontSize=24', { 'font.minimum-size.x-western': 24 })],
];

export const CONTRAST: [name: string, isDark: boolean, NonNullable<LaunchOptions['firefoxUserPrefs']>][] = [
  ['light', false, { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }],
  [
    'dark',
    true,
    {
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'browser.display.background_color': '#000000',
      'browser.display.foreground_color': '#FFFFFF',
      'browser.anchor_color': '#FFFF00',
      'ui.systemUsesDarkTheme': 1,
    },
  ],
];

export const [BLACK, WHITE] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'] as const;
