/** `expect` with patience for a busy machine of two cores: what takes longer than this has failed. */
import { expect as base } from '@playwright/test';

export const expect = base.configure({ timeout: 10_000 });
