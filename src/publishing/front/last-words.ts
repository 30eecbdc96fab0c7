/** Said when a page failed and not even the error page could be made: the database was away since the start. */
export const LAST_WORDS = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>500</title>
<h1>This page could not be made</h1>
<p>Something went wrong on our side and has been noted. Please try again in a few minutes.</p>
<p lang="zh-Hans">此页面暂时无法显示。问题出在我们这边，已被记录，请几分钟后再试。</p>
</html>`;
