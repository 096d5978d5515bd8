import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: *(\d+)/i;

/**
 * One connection that asks, reads the whole answer and asks again. Node's own client costs a fifth of a page of ours, on the
 * cores the server is measured on; this one reads the status and counts bytes.
 */
export class BareClient {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #missing = -1;
  #status = 0;
  #answered: ((status: number) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('The server hung up.')));
  }

  /** Sends one request, head and body as they stand, and answers the status once the last byte is here. */
  ask(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  end(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#missing >= 0) this.#missing -= chunk.length;
    else this.#readHead(chunk);
    if (this.#missing !== 0) return;
    this.#missing = -1;
    this.#answered?.(this.#status);
  }

  #readHead(chunk: Buffer): void {
    this.#parts.push(chunk);
    const soFar = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts);
    const end = soFar.indexOf(END_OF_HEAD);
    if (end < 0) return;
    this.#parts = [];
    const head = soFar.toString('latin1', 0, end);
    const [, length] = LENGTH.exec(head) ?? [];
    if (length === undefined) {
      this.#failed?.(new Error('The server answered without a length.'));
      return;
    }
    this.#status = Number(head.slice(9, 12));
    this.#missing = Number(length) - (soFar.length - end - END_OF_HEAD.length);
  }
}
