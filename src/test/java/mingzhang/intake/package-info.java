/** Tests of imports: spreadsheets as offices have them. */
package mingzhang.intake;
