"""Session objects, which persist settings across requests (cookies, auth, proxies)."""
import time
from datetime import timedelta
from urllib.parse import urljoin, urlsplit

from .adapters import HTTPAdapter
from .cookies import RequestsCookieJar, cookiejar_from_dict
from .exceptions import InvalidSchema, TooManyRedirects
from .models import DEFAULT_REDIRECT_LIMIT, PreparedRequest, Request
from .status_codes import codes
from .structures import CaseInsensitiveDict

__version__ = '2.32.3'


def default_user_agent(name='python-requests'):
    return f'{name}/{__version__}'


def default_headers():
    return CaseInsensitiveDict({'User-Agent': default_user_agent(), 'Accept-Encoding': 'gzip, deflate', 'Accept': '*/*',
                                'Connection': 'keep-alive'})


def merge_setting(request_setting, session_setting, dict_class=dict):
    if session_setting is None:
        return request_setting
    if request_setting is None:
        return session_setting
    if not (hasattr(request_setting, 'items') and hasattr(session_setting, 'items')):
        return request_setting
    merged = dict_class(session_setting.items())
    merged.update(request_setting.items())
    for key in [k for k, v in merged.items() if v is None]:
        del merged[key]
    return merged


class Session:
    """A Requests session."""

    def __init__(self):
        self.headers = default_headers()
        self.auth = None
        self.proxies = {}
        self.hooks = {'response': []}
        self.params = {}
        self.stream = False
        self.verify = True
        self.cert = None
        self.max_redirects = DEFAULT_REDIRECT_LIMIT
        self.trust_env = True
        self.cookies = cookiejar_from_dict({})
        self.adapters = {}
        self.mount('https://', HTTPAdapter())
        self.mount('http://', HTTPAdapter())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def prepare_request(self, request):
        cookies = RequestsCookieJar(self.cookies)
        cookies.update(request.cookies or {})
        p = PreparedRequest()
        hooks = {'response': [*_listed(self.hooks.get('response')), *_listed(request.hooks.get('response'))]}
        p.prepare(method=request.method, url=request.url, files=request.files, data=request.data, json=request.json,
                  headers=merge_setting(request.headers, self.headers, CaseInsensitiveDict),
                  params=merge_setting(request.params, self.params), auth=merge_setting(request.auth, self.auth),
                  cookies=cookies, hooks=hooks)
        return p

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
        req = Request(method=method.upper(), url=url, headers=headers, files=files, data=data or {}, json=json,
                      params=params or {}, auth=auth, cookies=cookies, hooks=hooks)
        prep = self.prepare_request(req)
        return self.send(prep, timeout=timeout, allow_redirects=allow_redirects,
                         stream=self.stream if stream is None else stream,
                         verify=self.verify if verify is None else verify, cert=cert, proxies=proxies)

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def options(self, url, **kwargs):
        return self.request('OPTIONS', url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault('allow_redirects', False)
        return self.request('HEAD', url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request('POST', url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request('PUT', url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request('PATCH', url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)

    def send(self, request, **kwargs):
        if isinstance(request, Request):
            raise ValueError('You can only send PreparedRequests.')
        stream = kwargs.setdefault('stream', self.stream)
        kwargs.setdefault('verify', self.verify)
        allow_redirects = kwargs.pop('allow_redirects', True)
        r = self._send_one(request, **kwargs)
        history = []
        while allow_redirects and r.is_redirect:
            if len(history) >= self.max_redirects:
                raise TooManyRedirects(f'Exceeded {self.max_redirects} redirects.', response=r)
            r.content
            history.append(r)
            request = self._redirected(request, r)
            r = self._send_one(request, **kwargs)
        r.history = history
        if not stream:
            r.content
        return r

    def _send_one(self, request, **kwargs):
        adapter = self.get_adapter(url=request.url)
        start = time.perf_counter()
        r = adapter.send(request, **kwargs)
        r.elapsed = timedelta(seconds=time.perf_counter() - start)
        for hook in _listed(request.hooks.get('response')):
            r = hook(r, **kwargs) or r
        self.cookies.update(r.cookies)
        return r

    def _redirected(self, request, response):
        p = request.copy()
        p.prepare_url(urljoin(request.url, response.headers['location']), {})
        see_other = response.status_code == codes.see_other and p.method != 'HEAD'
        if see_other or (response.status_code in (codes.found, codes.moved) and p.method == 'POST'):
            p.method = 'GET'
        if response.status_code not in (codes.temporary_redirect, codes.permanent_redirect):
            p.body = None
            for name in ('Content-Length', 'Content-Type', 'Transfer-Encoding'):
                p.headers.pop(name, None)
        if urlsplit(p.url).hostname != urlsplit(request.url).hostname:
            p.headers.pop('Authorization', None)
        p.headers.pop('Cookie', None)
        if self.cookies:
            p.headers['Cookie'] = '; '.join(f'{name}={value}' for name, value in self.cookies.items())
        return p

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f'No connection adapters were found for {url!r}')

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter
        for key in [k for k in self.adapters if len(k) < len(prefix)]:
            self.adapters[key] = self.adapters.pop(key)

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()


def _listed(hooks):
    if hooks is None:
        return []
    return [hooks] if callable(hooks) else list(hooks)


def session():
    return Session()
