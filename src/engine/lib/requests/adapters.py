"""The transport adapters that Requests uses to define and maintain connections."""
import http.client
import socket
import ssl
from urllib.parse import urlsplit

from .cookies import extract_cookies
from .exceptions import ConnectionError, ConnectTimeout, InvalidSchema, ReadTimeout, SSLError
from .models import Response
from .structures import CaseInsensitiveDict

DEFAULT_POOLSIZE = 10
DEFAULT_RETRIES = 0


def get_encoding_from_headers(headers):
    content_type = headers.get('content-type')
    if not content_type:
        return None
    parts = [part.strip() for part in content_type.split(';')]
    for part in parts[1:]:
        name, _, value = part.partition('=')
        if name.lower() == 'charset':
            return value.strip('\'"')
    if 'text' in parts[0]:
        return 'ISO-8859-1'
    return 'utf-8' if 'application/json' in parts[0] else None


class BaseAdapter:
    """The Base Transport Adapter"""

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


class HTTPAdapter(BaseAdapter):
    """The built-in HTTP Adapter: connections of http.client, kept as long as both sides want."""

    def __init__(self, pool_connections=DEFAULT_POOLSIZE, pool_maxsize=DEFAULT_POOLSIZE, max_retries=DEFAULT_RETRIES,
                 pool_block=False):
        self.max_retries = max_retries
        self._maxsize = pool_maxsize
        self._pools = {}

    def _key(self, request, verify):
        parts = urlsplit(request.url)
        return parts.scheme, parts.hostname, parts.port or (443 if parts.scheme == 'https' else 80), bool(verify)

    def _connection(self, key):
        pool = self._pools.get(key)
        if pool:
            return pool.pop(), True
        scheme, host, port, verify = key
        if scheme == 'https':
            context = ssl.create_default_context() if verify else ssl._create_unverified_context()
            return http.client.HTTPSConnection(host, port, context=context), False
        return http.client.HTTPConnection(host, port), False

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        connect_timeout, read_timeout = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        key = self._key(request, verify)
        attempts = getattr(self.max_retries, 'total', self.max_retries) or 0
        while True:
            connection, reused = self._connection(key)
            try:
                raw = self._exchange(connection, request, key, connect_timeout, read_timeout)
                break
            except BaseException as error:
                connection.close()
                # A connection that was kept may have ended meanwhile; then the request is sent again.
                if reused and isinstance(error.__cause__ or error, (http.client.RemoteDisconnected, OSError)):
                    continue
                if attempts > 0 and isinstance(error, ConnectionError):
                    attempts -= 1
                    continue
                raise
        return self._build(request, raw, connection, key)

    def _exchange(self, connection, request, key, connect_timeout, read_timeout):
        _, host, port, _ = key
        pool = f"{'HTTPSConnectionPool' if key[0] == 'https' else 'HTTPConnectionPool'}(host={host!r}, port={port})"
        where = f'{pool}: Max retries exceeded with url: {request.path_url}'
        if connection.sock is None:
            connection.timeout = socket._GLOBAL_DEFAULT_TIMEOUT if connect_timeout is None else connect_timeout
            try:
                connection.connect()
            except TimeoutError as error:
                if error.errno is None:
                    raise ConnectTimeout(f"{where} (Caused by ConnectTimeoutError('Connection to {host} timed out. "
                                         f"(connect timeout={connect_timeout})'))", request=request) from error
                raise ConnectionError(self._failed(where, error), request=request) from error
            except ssl.SSLError as error:
                raise SSLError(f'{where} (Caused by SSLError({error!r}))', request=request) from error
            except socket.gaierror as error:
                raise ConnectionError(f"{where} (Caused by NameResolutionError(\"Failed to resolve '{host}' ({error})\"))",
                                      request=request) from error
            except OSError as error:
                raise ConnectionError(self._failed(where, error), request=request) from error
        connection.sock.settimeout(read_timeout)
        try:
            connection.putrequest(request.method, request.path_url, skip_host='Host' in request.headers,
                                  skip_accept_encoding=True)
            for name, value in request.headers.items():
                connection.putheader(name, value)
            body = request.body
            connection.endheaders(body.encode('utf-8') if isinstance(body, str) else body)
            return connection.getresponse()
        except TimeoutError as error:
            raise ReadTimeout(f'{pool}: Read timed out. (read timeout={read_timeout})', request=request) from error
        except (http.client.HTTPException, OSError) as error:
            raise ConnectionError(('Connection aborted.', error), request=request) from error

    @staticmethod
    def _failed(where, error):
        return f"{where} (Caused by NewConnectionError('Failed to establish a new connection: {error}'))"

    def _build(self, request, raw, connection, key):
        response = Response()
        response.status_code = raw.status
        response.reason = raw.reason
        headers = CaseInsensitiveDict()
        for name, value in raw.getheaders():
            headers[name] = f'{headers[name]}, {value}' if name in headers else value
        response.headers = headers
        response.encoding = get_encoding_from_headers(headers)
        response.raw = raw
        response.url = request.url
        response.request = request
        response.connection = self
        response._pool = f"{'HTTPSConnectionPool' if key[0] == 'https' else 'HTTPConnectionPool'}(host={key[1]!r}, port={key[2]})"
        extract_cookies(response.cookies, raw.msg)

        def release(finished):
            if finished is not None and finished.isclosed() and connection.sock is not None:
                pool = self._pools.setdefault(key, [])
                if len(pool) < self._maxsize:
                    pool.append(connection)
                    return
            raw.close()
            connection.close()

        response._release = release
        return response

    def close(self):
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            for connection in pool:
                connection.close()
