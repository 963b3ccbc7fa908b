"""RefusedError, and the tree of all errors of the project, each below its base class.

The message of an error that a person can act on says where the fault is, what was found and what is allowed. Errors
whose names begin with an underscore are caught in their own module.

    ValueError                  what was given cannot be used
        RefusedError            data.importing.refusal: an update; nothing is written
        TableError              data.table_file: a table, its manifest or the list of sources
        UnreadableError         data.own_figures.lines: a reader's file, or all of it from a line on
        UndecodableError        data.text_encoding: bytes that are no text
        SeedError               components.article.record: the article's record
        WrongBrowserError       components.export.pictures.browser: CHROME_PATH names no browser that starts
    RuntimeError                what was asked for cannot be made now
        ChromeError             components.export.pictures.chrome: a picture; the page says why
            NoBrowser           there is no browser on this machine, or none that opens
            Busy                as many pictures as may wait are waiting already
            LatePicture         the browser did not answer in time
        UnopenedError           components.export.pictures.open_chrome: a browser that does not open in time
        FullError               components.serve.export_queue: as many files as may wait are waiting already
        LateError               components.serve.export_queue: a file is not ready in time, and is being made still
    Exception
        _RefusedError           data.own_figures.parsing: one line of a reader's file
        _UnfitError             components.article.reader_copy: a reader's copy of the article
"""


class RefusedError(ValueError):
    """Nothing is imported; the text says where the fault is and what was expected."""
