// What Next would write into next-env.d.ts, without the path of a build: style sheets and images as modules.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
