import { compiled, erfc, igamc, incbet, incbi, lgam, ndtr, ndtri } from "cephes";

// The library is WebAssembly that gets ready asynchronously: it is awaited here, once for all.
await compiled;

export { erfc, igamc, incbet, incbi, lgam, ndtr, ndtri };
