package dev.docket.event;

/** Something that has happened and stays so. More kinds may come. */
public interface Event {}
