/** How the extension is built: one Manifest V3 build for Chromium browsers and one for Firefox. */
import { defineConfig } from 'wxt';

const FIREFOX_ID = 'equal-say@equal-say.example';

const EXTENSION_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // Vite's stand-in for module preload would put a fetch() into every page; our browsers have the real one.
    build: { modulePreload: { polyfill: false } },
    css: {
      preprocessorOptions: { scss: { loadPaths: ['node_modules/govuk-frontend/dist'], quietDeps: true } },
    },
  }),
  // What commands leave behind is no source; hidden files and .output are left out by WXT itself.
  zip: { excludeSources: ['demo-output/**', 'bench-output/**', 'test-output/**', 'coverage/**', '**/*.log'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Equal Say',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // sidePanel is added for Chromium by the sidepanel entrypoint; Firefox has no such permission.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    incognito: 'not_allowed',
    // Nothing of ours may reach any network: the browser itself holds that, whatever a library tries.
    content_security_policy: { extension_pages: EXTENSION_CSP },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'review-beside': { description: '__MSG_commandReviewBeside__' },
    },
    web_accessible_resources: [
      {
        resources: ['overlay-frame.html'],
        matches: ['*://*/*'],
        // Firefox does not know the key (docs/architecture.md, "The overlay").
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
