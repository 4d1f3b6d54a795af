/** What every adapter of the port `Library` must do. Each adapter's own test calls this. */
import { describe } from 'vitest';
import { checklistsContract } from './library-checklists';
import { exercisesContract } from './library-exercises';
import { filesContract } from './library-files';
import { importsContract } from './library-imports';
import { keepingContract } from './library-keeping';
import { listsContract } from './library-lists';
import { meetingsContract } from './library-meetings';
import { mergingContract } from './library-merging';
import { productBinContract } from './library-product-bin';
import { productsContract } from './library-products';
import type { MakeLibrary } from './library-world';

/** @param makeLibrary gives an adapter over an empty store each time it is called */
export function libraryContract(name: string, makeLibrary: MakeLibrary): void {
  describe(`Library: ${name}`, () => {
    listsContract(makeLibrary);
    productsContract(makeLibrary);
    productBinContract(makeLibrary);
    mergingContract(makeLibrary);
    keepingContract(makeLibrary);
    filesContract(makeLibrary);
    meetingsContract(makeLibrary);
    checklistsContract(makeLibrary);
    exercisesContract(makeLibrary);
    importsContract(makeLibrary);
  });
}
