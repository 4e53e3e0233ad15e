/** What the surrounding browser cannot do, decided from its name before a button is shown (NEEDS 3.1). */
export type Limits = { readonly inApp: boolean; readonly name: string; readonly canPrint: boolean; readonly canDownload: boolean };

/**
 * Reads the user agent of in-app browsers, where print, downloads and .ics fail silently.
 * @example limitsOf('… MicroMessenger/8.0.68 …') //=> { inApp: true, name: '微信', canPrint: false, canDownload: false }
 */
export function limitsOf(userAgent: string): Limits {
  const names: readonly (readonly [RegExp, string])[] = [
    [/MicroMessenger/i, '微信'],
    [/\bQQ\//i, 'QQ'],
    [/DingTalk/i, '钉钉'],
    [/Weibo/i, '微博'],
    [/AlipayClient/i, '支付宝'],
    [/aweme|BytedanceWebview/i, '抖音'],
  ];
  const name = names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? '';
  const shaky = /UCBrowser|MQQBrowser|MiuiBrowser|HeyTapBrowser|VivoBrowser|Quark/i.test(userAgent);
  return { inApp: name !== '', name, canPrint: name === '' && !shaky, canDownload: name === '' };
}
