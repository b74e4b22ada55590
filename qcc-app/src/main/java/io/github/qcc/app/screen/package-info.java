/** Puts the rooms of a run together: a list is opened, planned, begun or resumed, asked, and reported. */
package io.github.qcc.app.screen;
