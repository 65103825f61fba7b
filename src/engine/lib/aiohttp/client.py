"""HTTP Client for asyncio."""
import asyncio
import json as _json
import sys
import urllib.parse
import warnings
from http.cookies import SimpleCookie

from .client_exceptions import (ClientConnectionError, ClientOSError, ClientPayloadError, ClientResponseError,
                                ContentTypeError, InvalidURL, NonHttpUrlClientError, ServerDisconnectedError,
                                SocketTimeoutError, TooManyRedirects)
from .connector import TCPConnector
from .helpers import DEFAULT_TIMEOUT, URL, BasicAuth, CIMultiDict, ClientTimeout, ConnectionKey, FormData, RequestInfo

USER_AGENT = f'Python/{sys.version_info[0]}.{sys.version_info[1]} aiohttp/3.10.11'
REDIRECTS = (301, 302, 303, 307, 308)


class StreamReader:
    """The body of a response, as it comes in."""

    def __init__(self, response, pieces):
        self._response = response
        self._pieces = pieces
        self._buffer = b''
        self._ended = False

    def at_eof(self):
        return self._ended and not self._buffer

    is_eof = at_eof

    async def _more(self):
        if self._ended:
            return False
        try:
            piece = await anext(self._pieces, None)
        except BaseException:
            self._ended = True
            self._response.close()
            raise
        if piece is None:
            self._ended = True
            self._response._finished()
            return False
        self._buffer += piece
        return True

    async def read(self, n=-1):
        if n < 0:
            while await self._more():
                pass
            n = len(self._buffer)
        elif not self._buffer and n:
            await self._more()
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data

    async def readany(self):
        if not self._buffer:
            await self._more()
        data, self._buffer = self._buffer, b''
        return data

    async def readexactly(self, n):
        while len(self._buffer) < n:
            if not await self._more():
                raise asyncio.IncompleteReadError(self._buffer, n)
        return await self.read(n)

    async def readchunk(self):
        return await self.readany(), True

    async def readline(self):
        while b'\n' not in self._buffer:
            if not await self._more():
                break
        end = self._buffer.find(b'\n') + 1 or len(self._buffer)
        data, self._buffer = self._buffer[:end], self._buffer[end:]
        return data

    async def iter_chunked(self, n):
        while data := await self.read(n):
            yield data

    async def iter_any(self):
        while data := await self.readany():
            yield data

    async def iter_chunks(self):
        while data := await self.readany():
            yield data, True

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line


class ClientResponse:
    def __init__(self, method, url, request_info, connection, timeout, loop):
        self.method = method
        self._url = url
        self._request_info = request_info
        self._connection = connection
        self._timeout = timeout
        self._loop = loop
        self._body = None
        self._history = ()
        self.version = self.status = self.reason = None
        self.headers = CIMultiDict()
        self.cookies = SimpleCookie()
        self.content = None
        self._closed = False

    url = real_url = property(lambda self: self._url)
    host = property(lambda self: self._url.host)
    request_info = property(lambda self: self._request_info)
    history = property(lambda self: self._history)
    closed = property(lambda self: self._closed)
    connection = property(lambda self: self._connection)
    ok = property(lambda self: 400 > self.status)

    @property
    def content_type(self):
        return self.headers.get('Content-Type', 'application/octet-stream').split(';')[0].strip().lower()

    @property
    def charset(self):
        for part in self.headers.get('Content-Type', '').split(';')[1:]:
            name, _, value = part.strip().partition('=')
            if name.lower() == 'charset':
                return value.strip('"\'')
        return None

    @property
    def content_length(self):
        length = self.headers.get('Content-Length')
        return None if length is None else int(length)

    @property
    def content_disposition(self):
        return self.headers.get('Content-Disposition')

    def __repr__(self):
        return f'<ClientResponse({self.url}) [{self.status} {self.reason}]>\n{self.headers}\n'

    async def _line(self):
        return await self._guarded(self._connection.reader.readline())

    async def _guarded(self, awaitable):
        try:
            if self._timeout.sock_read is None:
                return await awaitable
            async with asyncio.timeout(self._timeout.sock_read):
                return await awaitable
        except TimeoutError as error:
            if error.errno is None and self._timeout.sock_read is not None:
                raise SocketTimeoutError(f'Timeout on reading data from socket') from error
            raise

    async def start(self):
        """The head of the response."""
        try:
            line = await self._line()
        except OSError as error:
            raise ClientOSError(*error.args) from error
        if not line:
            raise ServerDisconnectedError()
        version, status, reason = (line.decode('latin1').rstrip('\r\n').split(' ', 2) + [''])[:3]
        self.version, self.status, self.reason = version, int(status), reason
        while True:
            line = (await self._line()).decode('latin1').rstrip('\r\n')
            if not line:
                break
            name, _, value = line.partition(':')
            self.headers.add(name, value.strip())
        for value in self.headers.getall('Set-Cookie', ()):
            self.cookies.load(value)
        self.content = StreamReader(self, self._pieces())
        return self

    def _has_body(self):
        return self.method != 'HEAD' and self.status not in (204, 304) and self.status >= 200

    async def _pieces(self):
        reader = self._connection.reader if self._connection else None
        if not self._has_body():
            return
        try:
            if self.headers.get('Transfer-Encoding', '').lower() == 'chunked':
                while size := int((await self._line()).split(b';')[0], 16):
                    yield await self._guarded(reader.readexactly(size))
                    await self._line()
                await self._line()
            elif self.content_length is not None:
                left = self.content_length
                while left:
                    data = await self._guarded(reader.read(min(left, 65536)))
                    if not data:
                        raise ClientPayloadError('Response payload is not completed: <ContentLengthError: 400, '
                                                 "message='Not enough data to satisfy content length header.'>")
                    left -= len(data)
                    yield data
            else:
                while data := await self._guarded(reader.read(65536)):
                    yield data
        except (ConnectionError, asyncio.IncompleteReadError, ValueError) as error:
            raise ClientPayloadError(f'Response payload is not completed: {error!r}') from error

    def _finished(self):
        """All of the body is here: the connection may serve another request."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        by_length = self.headers.get('Transfer-Encoding') or self.content_length is not None or not self._has_body()
        if self.headers.get('Connection', '').lower() != 'close' and by_length:
            connection.release()
        else:
            connection.close()

    def close(self):
        self._closed = True
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def release(self):
        self._closed = True
        if self._connection is not None:
            self.close()
        return _Done()

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(self.request_info, self.history, status=self.status, message=self.reason,
                                      headers=self.headers)

    async def read(self):
        if self._body is None:
            if self._closed:
                raise ClientConnectionError('Connection closed')
            self._body = await self.content.read()
        return self._body

    def get_encoding(self):
        return self.charset or 'utf-8'

    async def text(self, encoding=None, errors='strict'):
        if self._body is None:
            await self.read()
        return self._body.decode(encoding or self.get_encoding(), errors=errors)

    async def json(self, *, encoding=None, loads=_json.loads, content_type='application/json'):
        if self._body is None:
            await self.read()
        actual = self.headers.get('Content-Type', '').lower()
        if content_type and content_type not in actual and not ('+json' in actual and 'json' in content_type):
            raise ContentTypeError(self.request_info, self.history, status=self.status, headers=self.headers,
                                   message=f'Attempt to decode JSON with unexpected mimetype: {actual}')
        stripped = self._body.strip()
        return loads(stripped.decode(encoding or self.get_encoding())) if stripped else None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        self.release()


class _Done:
    """`release()` may be awaited."""

    def __await__(self):
        return
        yield


class _RequestContextManager:
    """`await session.get(...)` and `async with session.get(...)`."""

    def __init__(self, coro):
        self._coro = coro
        self._response = None

    def send(self, arg):
        return self._coro.send(arg)

    def throw(self, *args):
        return self._coro.throw(*args)

    def close(self):
        return self._coro.close()

    def __await__(self):
        return self._coro.__await__()

    def __iter__(self):
        return self.__await__()

    async def __aenter__(self):
        self._response = await self._coro
        return await self._response.__aenter__()

    async def __aexit__(self, *args):
        await self._response.__aexit__(*args)


class ClientSession:
    """First-class interface for making HTTP requests."""

    def __init__(self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, skip_auto_headers=None,
                 auth=None, json_serialize=_json.dumps, version=None, cookie_jar=None, connector_owner=True,
                 raise_for_status=False, read_timeout=None, conn_timeout=None, timeout=None, auto_decompress=True,
                 trust_env=False, requote_redirect_url=True, trace_configs=None, **kwargs):
        self._connector = None
        self._loop = loop or asyncio.get_running_loop()
        self._base_url = URL(base_url) if base_url is not None else None
        self._connector = connector if connector is not None else TCPConnector(loop=self._loop)
        self._connector_owner = connector_owner
        if timeout is None:
            timeout = DEFAULT_TIMEOUT
        elif not isinstance(timeout, ClientTimeout):
            raise ValueError(f'timeout parameter cannot be of {type(timeout)} type, please use '
                             "'timeout=ClientTimeout(...)'")
        self._timeout = timeout
        self._headers = CIMultiDict(headers or {})
        self._cookies = dict(cookies or {})
        self._auth = auth
        self._json_serialize = json_serialize
        self._raise_for_status = raise_for_status

    headers = property(lambda self: self._headers)
    connector = property(lambda self: self._connector)
    timeout = property(lambda self: self._timeout)
    cookie_jar = property(lambda self: self._cookies)
    loop = property(lambda self: self._loop)

    def __del__(self, _warnings=warnings):
        if not self.closed:
            _warnings.warn(f'Unclosed client session {self!r}', ResourceWarning, source=self)
            context = {'client_session': self, 'message': 'Unclosed client session'}
            self._loop.call_exception_handler(context)

    @property
    def closed(self):
        return self._connector is None or self._connector.closed

    async def close(self):
        if not self.closed:
            if self._connector_owner:
                await self._connector.close()
            self._connector = None

    def __enter__(self):
        raise TypeError('Use async with instead')

    def __exit__(self, *args):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.close()

    def request(self, method, url, **kwargs):
        return _RequestContextManager(self._request(method, url, **kwargs))

    def get(self, url, *, allow_redirects=True, **kwargs):
        return self.request('GET', url, allow_redirects=allow_redirects, **kwargs)

    def options(self, url, *, allow_redirects=True, **kwargs):
        return self.request('OPTIONS', url, allow_redirects=allow_redirects, **kwargs)

    def head(self, url, *, allow_redirects=False, **kwargs):
        return self.request('HEAD', url, allow_redirects=allow_redirects, **kwargs)

    def post(self, url, *, data=None, **kwargs):
        return self.request('POST', url, data=data, **kwargs)

    def put(self, url, *, data=None, **kwargs):
        return self.request('PUT', url, data=data, **kwargs)

    def patch(self, url, *, data=None, **kwargs):
        return self.request('PATCH', url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)

    def _url(self, text):
        url = URL(text)
        if self._base_url is not None and not url.scheme:
            url = self._base_url.join(url)
        if url.scheme not in ('http', 'https'):
            raise (NonHttpUrlClientError if url.scheme else InvalidURL)(text)
        if not url.host:
            raise InvalidURL(text)
        return url

    def _body(self, data, json, headers):
        if json is not None:
            if data is not None:
                raise ValueError('data and json parameters can not be used at the same time')
            headers.setdefault('Content-Type', 'application/json')
            return self._json_serialize(json).encode()
        if data is None:
            return None
        if isinstance(data, str):
            headers.setdefault('Content-Type', 'text/plain; charset=utf-8')
            return data.encode()
        if isinstance(data, (bytes, bytearray, memoryview)):
            headers.setdefault('Content-Type', 'application/octet-stream')
            return bytes(data)
        if hasattr(data, 'read'):
            headers.setdefault('Content-Type', 'application/octet-stream')
            body = data.read()
            return body.encode() if isinstance(body, str) else body
        body, content_type = (data if isinstance(data, FormData) else FormData(data))()
        headers.setdefault('Content-Type', content_type)
        return body

    async def _request(self, method, str_or_url, *, params=None, data=None, json=None, cookies=None, headers=None,
                       skip_auto_headers=None, auth=None, allow_redirects=True, max_redirects=10, compress=None,
                       chunked=None, expect100=False, raise_for_status=None, read_until_eof=True, proxy=None,
                       proxy_auth=None, timeout=None, verify_ssl=None, fingerprint=None, ssl_context=None, ssl=True,
                       server_hostname=None, proxy_headers=None, trace_request_ctx=None, **kwargs):
        if self.closed:
            raise RuntimeError('Session is closed')
        if verify_ssl is not None:
            warnings.warn('verify_ssl is deprecated, use ssl=False instead', DeprecationWarning, stacklevel=2)
            ssl = ssl if verify_ssl else False
        if ssl_context is not None:
            ssl = ssl_context
        if timeout is None:
            timeout = self._timeout
        elif not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(total=timeout)
        url = self._url(str_or_url)
        if params:
            url = url.update_query(params)
        sent = CIMultiDict(self._headers.items())
        for name, value in (CIMultiDict(headers).items() if headers else ()):
            sent[name] = str(value)
        body = self._body(data, json, sent)
        auth = auth or self._auth
        if auth is None and url.user:
            auth = BasicAuth(url.user, url.password or '')
        if auth is not None:
            sent['Authorization'] = auth.encode()
        every = {**self._cookies, **(cookies or {})}
        check = self._raise_for_status if raise_for_status is None else raise_for_status
        history = []
        async with asyncio.timeout(timeout.total):
            while True:
                response = await self._exchange(method.upper(), url, sent, body, every, ssl, timeout)
                for name, morsel in response.cookies.items():
                    self._cookies[name] = every[name] = morsel.value
                if not allow_redirects or response.status not in REDIRECTS or 'Location' not in response.headers:
                    break
                history.append(response)
                if len(history) >= max_redirects:
                    response.close()
                    raise TooManyRedirects(history[0].request_info, tuple(history))
                await response.read()
                response.release()
                if response.status == 303 or (response.status in (301, 302) and method.upper() == 'POST'):
                    method, body = 'GET', None
                    sent.pop('Content-Type', None)
                url = url.join(response.headers['Location'])
        response._history = tuple(history)
        if check:
            if callable(check):
                await check(response)
            else:
                response.raise_for_status()
        return response

    async def _exchange(self, method, url, headers, body, cookies, ssl, timeout):
        key = ConnectionKey(url.host, url.port, url.scheme == 'https', ssl)
        while True:
            async with asyncio.timeout(timeout.connect):
                connection = await self._connector.connect(key, timeout)
            info = RequestInfo(url, method, headers, url)
            response = ClientResponse(method, url, info, connection, timeout, self._loop)
            try:
                connection.writer.write(self._head(method, url, headers, body, cookies) + (body or b''))
                await connection.writer.drain()
                return await response.start()
            except (ServerDisconnectedError, ClientOSError, ConnectionError) as error:
                response.close()
                # A connection that was kept may have ended meanwhile; then the request is sent again.
                if connection.reused:
                    continue
                if isinstance(error, ConnectionError) and not isinstance(error, ClientConnectionError):
                    raise ClientOSError(*error.args) from error
                raise
            except BaseException:
                response.close()
                raise

    def _head(self, method, url, headers, body, cookies):
        default = {'http': 80, 'https': 443}[url.scheme]
        host = url.host if url.port == default else f'{url.host}:{url.port}'
        sent = CIMultiDict({'Host': host, **dict(headers.items())})
        for name, value in (('Accept', '*/*'), ('Accept-Encoding', 'gzip, deflate'), ('User-Agent', USER_AGENT)):
            sent.setdefault(name, value)
        if cookies:
            sent['Cookie'] = '; '.join(f'{name}={value}' for name, value in cookies.items())
        if body is not None or method in ('POST', 'PUT', 'PATCH'):
            sent['Content-Length'] = str(len(body or b''))
        lines = [f'{method} {url.raw_path_qs} HTTP/1.1'] + [f'{name}: {value}' for name, value in sent.items()]
        return ('\r\n'.join(lines) + '\r\n\r\n').encode('latin1')


class _SessionRequestContextManager:
    def __init__(self, method, url, connector=None, **kwargs):
        self._arguments = method, url, connector, kwargs

    async def __aenter__(self):
        method, url, connector, kwargs = self._arguments
        self._session = ClientSession(connector=connector, connector_owner=connector is None)
        try:
            self._response = await self._session.request(method, url, **kwargs)
        except BaseException:
            await self._session.close()
            raise
        return self._response

    async def __aexit__(self, *args):
        self._response.release()
        await self._session.close()


def request(method, url, *, connector=None, **kwargs):
    """Constructs and sends a request in a session of its own."""
    return _SessionRequestContextManager(method, url, connector, **kwargs)
