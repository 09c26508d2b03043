<?php
/**
 * The shortcode `[self_assessment]`.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode on the page.
 *
 * @param array|string $attributes As WordPress has read them; an empty string if there are none.
 * @return string HTML.
 */
function render_shortcode( $attributes ) {
	return render( shortcode_atts( SETTINGS, straightened( $attributes ), 'self_assessment' ) );
}

/**
 * Reads attributes anew whose quotes a visual editor or a word processor has made typographic. WordPress takes those for
 * a part of the value, and what follows a space for something else. No value of ours has such a character.
 *
 * @param array|string $attributes As WordPress has read them.
 * @return array|string The same with straight quotes.
 */
function straightened( $attributes ) {
	$written = '';
	foreach ( (array) $attributes as $name => $value ) {
		$written .= is_int( $name ) ? " $value" : " $name=$value";
	}
	$decoded  = html_entity_decode( $written, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$straight = preg_replace( '/[“”„‟«»‹›‘’‚‛″′]/u', '"', $decoded );
	return null === $straight || $straight === $decoded ? $attributes : shortcode_parse_atts( $straight );
}
