/** Hands values on from whoever has them to one reader, in order; what comes before the reader waits for it. */
export class Relay<Value> implements AsyncIterable<Value> {
  readonly #waiting: Value[] = [];
  #ended = false;
  #wake: () => void = () => undefined;

  push(value: Value): void {
    this.#waiting.push(value);
    this.#wake();
  }

  /** Nothing follows; the reader still gets what waits. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Value> {
    for (;;) {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        yield next;
      }
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
