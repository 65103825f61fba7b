import warnings
warnings.showwarning = lambda *a: warnings.warn('y')
warnings.simplefilter('always')
warnings.warn('x')
