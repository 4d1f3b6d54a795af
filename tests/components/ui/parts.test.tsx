// @vitest-environment happy-dom
/** Buttons, notices, toasts and dialogs: what they say to people who do not see them, and what they do. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { Dialog } from '../../../components/ui/Dialog';
import { Notice } from '../../../components/ui/Notice';
import { Toast } from '../../../components/ui/Toast';

afterEach(cleanup);

describe('Button', () => {
  it('sends no form unless it is made to', () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button>Look</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    fireEvent.click(screen.getByText('Look'));
    expect(onSubmit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Send'));
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('says whether it is on, open or out of use', () => {
    const onClick = vi.fn();
    render(
      <Button pressed={false} expanded disabled label="Sound" onClick={onClick}>
        ♪
      </Button>,
    );
    const button = screen.getByRole<HTMLButtonElement>('button', {
      name: 'Sound',
      pressed: false,
      expanded: true,
    });
    fireEvent.click(button);
    expect([button.disabled, onClick.mock.calls.length]).toEqual([true, 0]);
  });
});

describe('Notice', () => {
  const cases: readonly ['info' | 'warning' | 'error', boolean, string | null][] = [
    ['info', true, 'status'],
    ['warning', true, 'status'],
    ['error', true, 'alert'],
    ['error', false, null],
  ];
  it.each(cases)('of kind %s, announced %s, is read out as %s', (kind, announce, role) => {
    render(
      <Notice kind={kind} heading="Look" announce={announce}>
        <p>here</p>
      </Notice>,
    );
    expect(screen.getByText('Look').parentElement?.getAttribute('role')).toBe(role);
    expect(screen.getByText('here')).toBeTruthy();
  });
});

describe('Toast', () => {
  it('reports, offers the way back, and goes only when it is sent away', () => {
    const [onAction, onDismiss] = [vi.fn(), vi.fn()];
    render(
      <Toast
        message="Deleted"
        actionLabel="Undo"
        onAction={onAction}
        dismissLabel="Dismiss"
        onDismiss={onDismiss}
      />,
    );
    expect(screen.getByRole('status').textContent).toContain('Deleted');
    fireEvent.click(screen.getByText('Undo'));
    fireEvent.click(screen.getByText('Dismiss'));
    expect([onAction.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers no way back where there is none', () => {
    render(<Toast message="Saved" dismissLabel="Dismiss" onDismiss={() => {}} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('Dialog', () => {
  it('is modal, bears its heading as its name, and asks its owner to close it', () => {
    const onClose = vi.fn();
    const { unmount } = render(
      <Dialog heading="Sure?" onClose={onClose}>
        <p>Really.</p>
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Sure?' });
    expect(dialog.open).toBe(true);
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false);
    expect([onClose.mock.calls.length, dialog.open]).toEqual([1, true]);
    unmount();
    expect(dialog.open).toBe(false);
  });
});
