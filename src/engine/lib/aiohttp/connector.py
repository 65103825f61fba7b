"""Connections, how many there may be, and those that are kept."""
import asyncio
import socket
import ssl
import warnings
from collections import deque

from .client_exceptions import (ClientConnectorCertificateError, ClientConnectorDNSError, ClientConnectorError,
                                ClientConnectorSSLError, ConnectionTimeoutError)


class Connection:
    """A connection that is in use."""

    def __init__(self, connector, key, reader, writer, reused):
        self.connector, self.key, self.reader, self.writer, self.reused = connector, key, reader, writer, reused

    def release(self):
        """It may serve the next request."""
        connector, self.connector = self.connector, None
        if connector is not None:
            connector._release(self, keep=True)

    def close(self):
        connector, self.connector = self.connector, None
        if connector is not None:
            connector._release(self, keep=False)


class BaseConnector:
    def __init__(self, *, keepalive_timeout=15, force_close=False, limit=100, limit_per_host=0,
                 enable_cleanup_closed=False, loop=None, timeout_ceil_threshold=5):
        self._loop = loop or asyncio.get_running_loop()
        self._limit = limit
        self._limit_per_host = limit_per_host
        self._force_close = force_close
        self._idle = {}
        self._busy = {}
        self._waiters = deque()
        self._closed = False

    limit = property(lambda self: self._limit)
    limit_per_host = property(lambda self: self._limit_per_host)
    force_close = property(lambda self: self._force_close)
    closed = property(lambda self: self._closed)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.close()

    def _full(self, key):
        if self._limit and sum(self._busy.values()) >= self._limit:
            return True
        return bool(self._limit_per_host) and self._busy.get(key, 0) >= self._limit_per_host

    async def connect(self, key, timeout):
        while self._full(key):
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            try:
                await waiter
            finally:
                if waiter in self._waiters:
                    self._waiters.remove(waiter)
        self._busy[key] = self._busy.get(key, 0) + 1
        try:
            idle = self._idle.get(key)
            while idle:
                reader, writer = idle.pop()
                if not reader.at_eof() and not writer.is_closing():
                    return Connection(self, key, reader, writer, True)
                writer.close()
            reader, writer = await self._create(key, timeout)
            return Connection(self, key, reader, writer, False)
        except BaseException:
            self._free(key)
            raise

    def _free(self, key):
        self._busy[key] -= 1
        if not self._busy[key]:
            del self._busy[key]
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
                break

    def _release(self, connection, keep):
        reader, writer = connection.reader, connection.writer
        if keep and not self._force_close and not self._closed and not reader.at_eof():
            self._idle.setdefault(connection.key, []).append((reader, writer))
        else:
            writer.close()
        self._free(connection.key)

    async def _create(self, key, timeout):
        raise NotImplementedError

    async def close(self):
        self._closed = True
        idle, self._idle = self._idle, {}
        for pairs in idle.values():
            for _, writer in pairs:
                writer.close()
        # The transports say goodbye in the next turn of the loop.
        await asyncio.sleep(0)


class TCPConnector(BaseConnector):
    def __init__(self, *, verify_ssl=True, fingerprint=None, use_dns_cache=True, ttl_dns_cache=10, family=0, ssl_context=None,
                 ssl=True, local_addr=None, resolver=None, **kwargs):
        super().__init__(**kwargs)
        if verify_ssl is False:
            warnings.warn('verify_ssl is deprecated, use ssl=False instead', DeprecationWarning, stacklevel=2)
            ssl = False
        self._ssl = ssl_context if ssl_context is not None else ssl

    def _context(self, setting):
        if setting is True or setting is None:
            setting = self._ssl
        if isinstance(setting, ssl.SSLContext):
            return setting
        return ssl._create_unverified_context() if setting is False else ssl.create_default_context()

    async def _create(self, key, timeout):
        kwargs = {'ssl': self._context(key.ssl), 'server_hostname': key.host} if key.is_ssl else {}
        try:
            async with asyncio.timeout(timeout.sock_connect):
                return await asyncio.open_connection(key.host, key.port, **kwargs)
        except ssl.SSLCertVerificationError as error:
            raise ClientConnectorCertificateError(key, error) from error
        except ssl.SSLError as error:
            raise ClientConnectorSSLError(key, error) from error
        except socket.gaierror as error:
            raise ClientConnectorDNSError(key, error) from error
        except TimeoutError as error:
            if error.errno is None:
                raise ConnectionTimeoutError(f'Connection timeout to host {key.host}') from error
            raise ClientConnectorError(key, error) from error
        except OSError as error:
            raise ClientConnectorError(key, error) from error
