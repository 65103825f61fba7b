"""The ``codes`` object defines a mapping from common names for HTTP statuses to their numerical codes."""
from http import HTTPStatus

from .structures import LookupDict

codes = LookupDict(name='status_codes')
for _status in HTTPStatus:
    _name = _status.name.lower()
    setattr(codes, _name, int(_status))
    setattr(codes, _name.upper(), int(_status))
for _name, _code in (('okay', 200), ('all_ok', 200), ('moved', 301), ('unprocessable', 422), ('too_many', 429),
                     ('server_error', 500), ('unavailable', 503), ('teapot', 418), ('bad', 400)):
    setattr(codes, _name, _code)
    setattr(codes, _name.upper(), _code)
