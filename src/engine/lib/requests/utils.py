"""What programs use of requests.utils."""
from urllib.parse import quote, unquote, urlparse

from .adapters import get_encoding_from_headers
from .cookies import cookiejar_from_dict, dict_from_cookiejar
from .sessions import default_headers, default_user_agent


def requote_uri(uri):
    return quote(uri, safe="!#$%&'()*+,/:;=?@[]~")
