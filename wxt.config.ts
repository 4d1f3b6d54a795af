/** How the extension is built: one Manifest V3 build for Chromium browsers and one for Firefox. */
import { defineConfig } from 'wxt';

const FIREFOX_ID = 'equal-say@equal-say.example';

/**
 * The public half of a key, which gives unpacked copies one id wherever their folder lies: without it a moved
 * folder is another extension, and its reviews are gone. Its private half was never kept, so nobody can sign
 * with it. The stores give ids of their own and refuse a key, so `npm run zip` leaves it out.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuu3FUbZtVW0k88pKaL/lVIa2Zcceeko713EbN9DVHwMemrrJWU157BXrfAEwKSBKptcadINKi0K5jAJWr5Jx4khobN/pYvLqhbJzX7tEtG1u2Iw51uHz16xA5bdOM/gQ4obj5CoYv7nVpEdksjE1JL8P7JjBvtcPFzpSXLwh49vKka1mPOe/wLeNHliFuHCmfVoQ97XjmyWRDn8k2qP78VfE86aNQxlsLlA5Jn0uXgwKnGyqYZ/70R6csmrsx2M7wNBxMrLg66SRfsetCm51VPWf5dW+CC7GNZjtxx58JawTEnUiHrplK7+l5FX0eW8ZCN7aDf2E8/Tklf5SuZk/4wIDAQAB';

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
      'take-words': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_commandTakeWords__',
      },
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
      : {
          minimum_chrome_version: '130',
          ...(process.env.EQUAL_SAY_STORE ? {} : { key: CHROMIUM_KEY }),
        }),
  }),
});
