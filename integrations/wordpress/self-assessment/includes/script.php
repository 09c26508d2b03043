<?php
/**
 * The script that shows positions: it has none inside, so each is named by its address.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'self-assessment-without-position.js';

/**
 * Where the script is. Its version is its content, so that no cache keeps an old one.
 *
 * @return string
 */
function script_url() {
	return plugins_url( SCRIPT, __DIR__ ) . '?ver=' . hash_file( 'crc32b', dirname( __DIR__ ) . '/' . SCRIPT );
}

/**
 * Loads the script on this page.
 */
function enqueue_script() {
	wp_enqueue_script(
		'self-assessment',
		script_url(),
		array(),
		// The address says it.
		null, // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
}

/**
 * WordPress before 6.3 takes the array above for "in the footer" and knows no strategies.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its handle.
 * @return string
 */
function defer_script( $tag, $handle ) {
	return 'self-assessment' === $handle && false === strpos( $tag, ' defer' ) ? str_replace( '<script ', '<script defer ', $tag ) : $tag;
}
