# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard and the picture of an X display, through the libraries that every X desktop has."""
import ctypes
import struct
import time
import zlib

MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


def libraries():
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    for function, result, arguments in (
            (x11.XOpenDisplay, pointer, [ctypes.c_char_p]), (x11.XDefaultRootWindow, number, [pointer]),
            (x11.XStringToKeysym, number, [ctypes.c_char_p]), (x11.XKeysymToKeycode, ctypes.c_ubyte, [pointer, number]),
            (x11.XKeycodeToKeysym, number, [pointer, ctypes.c_ubyte, ctypes.c_int]),
            (x11.XSync, ctypes.c_int, [pointer, ctypes.c_int]), (x11.XCloseDisplay, ctypes.c_int, [pointer]),
            (x11.XDisplayWidth, ctypes.c_int, [pointer, ctypes.c_int]),
            (x11.XDisplayHeight, ctypes.c_int, [pointer, ctypes.c_int]),
            (x11.XDestroyImage, ctypes.c_int, [ctypes.POINTER(Image)]),
            (x11.XGetImage, ctypes.POINTER(Image),
             [pointer, number, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, number, ctypes.c_int]),
            (x11.XChangeKeyboardMapping, ctypes.c_int,
             [pointer, ctypes.c_int, ctypes.c_int, ctypes.POINTER(number), ctypes.c_int]),
            (xtst.XTestFakeKeyEvent, ctypes.c_int, [pointer, ctypes.c_uint, ctypes.c_int, number])):
        function.restype, function.argtypes = result, arguments
    return x11, xtst


class Display:
    def __init__(self, name):
        self.x11, self.xtst = libraries()
        self.display = self.x11.XOpenDisplay(name.encode())
        if not self.display:
            raise OSError(f"there is no display {name}")
        self.size = self.x11.XDisplayWidth(self.display, 0), self.x11.XDisplayHeight(self.display, 0)

    def close(self):
        self.x11.XCloseDisplay(self.display)

    def press(self, keys):
        """One key with its modifiers, as ctrl+alt+1; keys by the names of X."""
        *held, key = keys.split("+")
        codes = [self.code(MODIFIERS[name]) for name in held] + [self.code(key)]
        for code in codes:
            self.xtst.XTestFakeKeyEvent(self.display, code, True, 0)
        for code in reversed(codes):
            self.xtst.XTestFakeKeyEvent(self.display, code, False, 0)
        self.x11.XSync(self.display, False)

    def code(self, key):
        code = self.x11.XKeysymToKeycode(self.display, self.x11.XStringToKeysym(key.encode()))
        if not code:
            raise ValueError(f"the keyboard has no {key}")
        return code

    def type(self, text, pause=0.03):
        """Letters of any script; those that the keyboard lacks are put on a spare key first."""
        spare = 255
        for letter in text:
            symbol = ord(letter) if ord(letter) < 0x100 else 0x01000000 | ord(letter)
            code = self.x11.XKeysymToKeycode(self.display, symbol)
            shifted = code and self.x11.XKeycodeToKeysym(self.display, code, 0) != symbol
            if not code or code == spare:
                code = spare
                self.x11.XChangeKeyboardMapping(self.display, spare, 1, (ctypes.c_ulong * 1)(symbol), 1)
                self.x11.XSync(self.display, False)
                time.sleep(0.1)  # until the program has read the new keyboard
            shift = self.code("Shift_L")
            if shifted:
                self.xtst.XTestFakeKeyEvent(self.display, shift, True, 0)
            self.xtst.XTestFakeKeyEvent(self.display, code, True, 0)
            self.xtst.XTestFakeKeyEvent(self.display, code, False, 0)
            if shifted:
                self.xtst.XTestFakeKeyEvent(self.display, shift, False, 0)
            self.x11.XSync(self.display, False)
            time.sleep(pause)

    def wait_for_window(self, patience=60.0):
        """Until there is more than an empty screen."""
        end = time.monotonic() + patience
        while len(set(self.read()[::16])) < 2 and time.monotonic() < end:
            time.sleep(0.2)

    def photograph(self, path, patience=3.0):
        """The whole screen as PNG, when it stands still or the seconds are over."""
        end = time.monotonic() + patience
        before, lines = None, self.read()
        while lines != before and time.monotonic() < end:
            time.sleep(0.3)
            before, lines = lines, self.read()
        width, height = self.size
        rows = bytearray()
        for line in lines:
            row = bytearray(width * 3)
            row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
            rows += b"\0" + row
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(data)) + kind + data)
                file.write(struct.pack(">I", zlib.crc32(kind + data)))

    def read(self):
        """The lines of the screen, four bytes a dot: blue, green, red, nothing."""
        width, height = self.size
        root = self.x11.XDefaultRootWindow(self.display)
        found = self.x11.XGetImage(self.display, root, 0, 0, width, height, ctypes.c_ulong(-1).value, 2)
        if not found:
            raise OSError("the screen cannot be read")
        image = found.contents
        if image.bits_per_pixel != 32 or image.byte_order != 0:
            raise OSError("the screen must have 24 bits a dot, the lowest byte first")
        step = image.bytes_per_line
        data = ctypes.string_at(image.data, step * height)
        self.x11.XDestroyImage(found)
        return [data[y * step:y * step + width * 4] for y in range(height)]
