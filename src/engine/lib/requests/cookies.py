"""Cookies: a dict of names and values, as far as programs use them."""
from collections.abc import MutableMapping
from http.cookies import SimpleCookie


class RequestsCookieJar(MutableMapping):
    def __init__(self, cookies=None):
        self._cookies = dict(cookies or {})

    def __getitem__(self, name):
        return self._cookies[name]

    def __setitem__(self, name, value):
        self._cookies[name] = value

    def __delitem__(self, name):
        del self._cookies[name]

    def __iter__(self):
        return iter(self._cookies)

    def __len__(self):
        return len(self._cookies)

    def set(self, name, value, **kwargs):
        if value is None:
            self._cookies.pop(name, None)
        else:
            self._cookies[name] = value

    def get_dict(self, domain=None, path=None):
        return dict(self._cookies)

    def copy(self):
        return RequestsCookieJar(self._cookies)

    def __repr__(self):
        shown = ', '.join(f'<Cookie {name}={value}>' for name, value in self._cookies.items())
        return f'<RequestsCookieJar[{shown}]>'


def cookiejar_from_dict(cookie_dict, cookiejar=None, overwrite=True):
    jar = RequestsCookieJar() if cookiejar is None else cookiejar
    for name, value in (cookie_dict or {}).items():
        if overwrite or name not in jar:
            jar[name] = value
    return jar


def dict_from_cookiejar(jar):
    return dict(jar)


def extract_cookies(jar, headers):
    for line in headers.get_all('Set-Cookie') or ():
        for name, morsel in SimpleCookie(line).items():
            jar[name] = morsel.value
