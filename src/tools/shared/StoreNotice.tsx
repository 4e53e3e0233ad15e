import type { StoreState } from './case-store.ts';

/** Says when the browser will not remember, or when stored data could not be read. Silent otherwise; the region stands there before it speaks. */
export function StoreNotice({ store }: { store: StoreState }) {
  return (
    <div role="status">
      {!store.remembered && <p class="notice">这个浏览器不让保存。现在能照常用，关掉页面就没了，要紧的先复制出来。</p>}
      {store.trouble && <p class="notice">{store.trouble}</p>}
    </div>
  );
}
