/** The built manifests ask for what docs/permissions.md explains, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../scripts/lib/paths.mjs';
import { BUILDS, builtManifest, builtPaths } from './built';

const ICONS = {
  16: 'icon/16.png',
  32: 'icon/32.png',
  48: 'icon/48.png',
  96: 'icon/96.png',
  128: 'icon/128.png',
};

/** The same for every browser. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_extName__',
  short_name: 'Equal Say',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  incognito: 'not_allowed',
  icons: ICONS,
  action: { default_title: '__MSG_actionTitle__' },
};

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** Everything a manifest of ours may have at its top level: a new key needs a reason and a test. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'permissions',
  'short_name',
  'version',
  'web_accessible_resources',
];

/** A manifest, with its permissions in alphabetical order. */
function manifestOf(folder: string): Record<string, unknown> {
  const manifest = builtManifest(folder);
  if (typeof manifest !== 'object' || manifest === null) throw new Error('the manifest is no object');
  const { permissions } = { permissions: undefined, ...manifest };
  return { ...manifest, permissions: Array.isArray(permissions) ? [...permissions].sort() : permissions };
}

const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
  'take-words': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandTakeWords__' },
  'review-beside': { description: '__MSG_commandReviewBeside__' },
};

describe.each(BUILDS)('the manifest for $name', ({ folder }) => {
  const manifest = manifestOf(folder);

  it('says the same as every other about what Equal Say is', () => {
    expect(manifest).toMatchObject(COMMON);
  });

  it('asks for no host, at install or later, and has no static content script', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has one suggested shortcut; the command for beside the page has none', () => {
    expect(manifest.commands).toEqual(COMMANDS);
  });
});

describe('the manifest for Chrome', () => {
  const manifest = manifestOf(CHROME_BUILD);

  it('asks for six permissions', () => {
    expect(manifest.permissions).toEqual([...PERMISSIONS, 'sidePanel'].sort());
  });

  it('has no key beyond the known ones', () => {
    expect(Object.keys(manifest).sort()).toEqual(
      [...KEYS, 'key', 'minimum_chrome_version', 'side_panel'].sort(),
    );
  });

  it('asks for Chrome 130, from which on addresses of pages are dynamic', () => {
    expect(manifest.minimum_chrome_version).toBe('130');
  });

  it('lets pages load only the frame, at an address they cannot know', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['overlay-frame.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ]);
  });

  it('runs its background as a service worker, and reviews in the side panel', () => {
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });
});

describe('the manifest for Firefox', () => {
  const manifest = manifestOf(FIREFOX_BUILD);

  it('asks for five permissions', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS);
  });

  it('has no key beyond the known ones', () => {
    const own = ['browser_specific_settings', 'sidebar_action'];
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...own].sort());
  });

  it('names its id and Firefox 140, and collects no data', () => {
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: {
        id: expect.stringMatching(/^equal-say@/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  it('lets pages load only the frame', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['overlay-frame.html'], matches: ['*://*/*'] },
    ]);
  });

  it('runs its background as an event page, and leaves the sidebar closed after install', () => {
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
    expect(manifest.sidebar_action).toMatchObject({
      default_panel: 'sidepanel.html',
      open_at_install: false,
    });
  });
});

describe.each(BUILDS)('the files of the build for $name', ({ folder }) => {
  it('are the known ones, beside the chunks and styles of the pages', () => {
    const paths = builtPaths(folder).filter((path) => !/^(chunks|assets)\/[\w.-]+\.(js|css)$/.test(path));
    expect(paths).toEqual([
      '_locales/en/messages.json',
      'background.js',
      'dashboard.html',
      'icon.svg',
      'icon/128.png',
      'icon/16.png',
      'icon/32.png',
      'icon/48.png',
      'icon/96.png',
      'locker.js',
      'manifest.json',
      'overlay-frame.html',
      'overlay.js',
      'page-reader.js',
      'schema/equal-say-checklist-v1.schema.json',
      'schema/equal-say-file-v1.schema.json',
      'schema/equal-say-file-v2.schema.json',
      'schema/equal-say-file-v3.schema.json',
      'schema/equal-say-file-v4.schema.json',
      'schema/equal-say-line-v1.schema.json',
      'schema/equal-say-line-v2.schema.json',
      'schema/equal-say-line-v3.schema.json',
      'schema/equal-say-line-v4.schema.json',
      'schema/equal-say-share-v1.schema.json',
      'sidepanel.html',
    ]);
  });
});
