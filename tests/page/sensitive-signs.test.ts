// @vitest-environment happy-dom
/** Which pages are asked about before anything is captured, and which are left alone. */
import { describe, expect, it, vi } from 'vitest';
import { sensitiveSigns } from '../../lib/page/sensitive-signs';
import { documentOf, seen } from './documents';

const words = (count: number) => `<p>${'word '.repeat(count)}</p>`;
const signsOf = (markup: string) => sensitiveSigns(documentOf(markup), seen);

describe('a password field', () => {
  it.each([
    ['a password field', '<input type="password">'],
    ['one shown as plain text', '<input type="text" autocomplete="current-password">'],
    ['one for a new password', '<input autocomplete="section-a new-password">'],
  ])('is found: %s', (_what, markup) => {
    expect(signsOf(words(100) + markup)).toEqual(['password-field']);
  });

  it('does not count while it is hidden, as in a closed log-in dialog', () => {
    expect(signsOf(`${words(100)}<div hidden><input type="password"></div>`)).toEqual([]);
  });

  it('is found in an open shadow root, and in one inside another', () => {
    const document_ = documentOf(`${words(100)}<div></div>`);
    const outer = document_.querySelector('div')?.attachShadow({ mode: 'open' });
    outer?.append(document_.createElement('section'));
    const inner = outer?.querySelector('section')?.attachShadow({ mode: 'open' });
    const field = document_.createElement('input');
    field.setAttribute('type', 'password');
    inner?.append(field);
    expect(sensitiveSigns(document_, () => true)).toEqual(['password-field']);
  });
});

describe('a log-out control', () => {
  it.each([
    '<a href="#">Log out</a>',
    '<button>Logout (Ana)</button>',
    '<button><i></i> Sign out</button>',
    '<a href="#">Log me out</a>',
    '<a href="#">LOG OFF</a>',
    '<button>Allgofnodi</button>',
    '<div role="menuitem">Sign-out</div>',
    '<input type="submit" value="Log out">',
    '<a href="#" aria-label="Log out"><svg></svg></a>',
    '<a href="#"><img alt="Log out"></a>',
    '<a href="/account/logout">Leave</a>',
    '<a href="https://x.example/?action=log-out&amp;n=1">Leave</a>',
    '<a href="/sign_out">Leave</a>',
  ])('is %s', (markup) => {
    expect(signsOf(words(100) + markup)).toEqual(['log-out-control']);
  });

  it.each([
    '<p>Log out</p>',
    '<button>Sign off the care plan</button>',
    '<a href="/blog/logout-times-in-care-homes">Why staff log out late</a>',
    '<a href="/blog">Log out of every device at the end of the shift, and other advice</a>',
    '<a href="/login">Log in</a>',
    '<button>Blog outline</button>',
    '<a href="/logouts">Logouts explained</a>',
    '<button hidden>Log out</button>',
  ])('is not %s', (markup) => {
    expect(signsOf(words(100) + markup)).toEqual([]);
  });

  it('is looked for among the first two thousand controls, and no further', () => {
    const links = (count: number) => '<a href="/x">Item</a>'.repeat(count);
    const logOut = '<a href="/logout">Log out</a>';
    expect(signsOf(links(1_999) + logOut)).toEqual(['log-out-control']);
    expect(signsOf(links(2_000) + logOut)).toEqual([]);
  });
});

describe('a page that is all log-in', () => {
  const form = `<form>${words(200)}<input type="password"></form>`;

  it('has a password field and fewer than eighty words outside its form', () => {
    expect(signsOf(`<h1>Sign in</h1>${form}${words(70)}`)).toEqual(['password-field', 'only-log-in']);
    expect(signsOf(`<h1>Sign in</h1>${form}${words(80)}`)).toEqual(['password-field']);
  });

  it('is not made longer by hidden text, scripts or styles', () => {
    const unseen = `<div hidden>${words(200)}</div><script>${'a '.repeat(200)}</script><style>${'a '.repeat(200)}</style>`;
    expect(signsOf(form + unseen)).toEqual(['password-field', 'only-log-in']);
  });

  it('counts words in shadow roots', () => {
    const document_ = documentOf(`${form}<div></div>`);
    document_.querySelector('div')?.attachShadow({ mode: 'open' }).append('word '.repeat(100));
    const inShadow = document_.querySelector('div')?.shadowRoot;
    inShadow?.append(Object.assign(document_.createElement('p'), { textContent: 'word '.repeat(100) }));
    expect(sensitiveSigns(document_, seen)).toEqual(['password-field']);
  });

  it('is never a page without a visible password field', () => {
    expect(signsOf('<h1>Coming soon</h1>')).toEqual([]);
  });

  it('is not claimed of a page with more to look at than the reader looks at', () => {
    expect(signsOf(`${form}${'<i></i>'.repeat(6_000)}`)).toEqual(['password-field']);
  });
});

describe('the work', () => {
  it('asks of few elements whether they can be seen', () => {
    const visible = vi.fn(() => true);
    sensitiveSigns(documentOf('<a href="/x">Item</a>'.repeat(5_000)), visible);
    expect(visible).not.toHaveBeenCalled();
    sensitiveSigns(documentOf('<input type="password">'.repeat(5_000)), visible);
    expect(visible.mock.calls.length).toBeLessThanOrEqual(20);
  });
});
